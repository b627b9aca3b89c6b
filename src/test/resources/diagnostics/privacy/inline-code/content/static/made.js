const run = eval("1 + 1"); // not here: eval("2")
const other = new Function("return 1");
setTimeout("go()", 10);
setTimeout(() => go(), 10);
