// document.cookie in a comment
const words = "localStorage is not used";
document.cookie = "a=1";
window["localStorage"].setItem("a", 1);
sessionStorage.clear();
indexedDB.open("a");
