// see https://comment.example/
const pattern = /https:\/\/pattern.example/;
const name = "http://www.w3.org/2000/svg";
fetch("https://api.example/v1");
fetch(`https://template.example/${name}`);
fetch("search-documents.json");
