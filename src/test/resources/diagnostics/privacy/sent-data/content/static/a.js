navigator.sendBeacon("log", answers);
new XMLHttpRequest();
fetch("log", { method: "POST" });
fetch("search-documents.json");
