// The search page: loads the search documents of this site, once somebody means to search, and searches them on the device.
(() => {
  "use strict";
  const results = document.getElementById("s-results");
  const status = document.getElementById("s-status");
  const input = document.getElementById("s-query");
  const say = results.dataset;
  const english = document.documentElement.lang.startsWith("en");
  const MOST = 30;

  // Accents do not matter: "pigmentacion" finds "pigmentación".
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  // In slices, so that a slow phone can still be tapped and scrolled meanwhile.
  const build = async (documents) => {
    const builder = new lunr.Builder();
    builder.ref("id");
    if (english) {
      builder.pipeline.add(lunr.stemmer);
      builder.searchPipeline.add(lunr.stemmer);
    }
    builder.tokenizer = (text) => words(String(text ?? "")).map((word) => new lunr.Token(word, {}));
    builder.field("title", { boost: 10 });
    builder.field("aliases", { boost: 8 });
    builder.field("headings", { boost: 4 });
    builder.field("terms");
    builder.field("summary", { boost: 2 });
    let since = performance.now();
    for (const [id, it] of documents.entries()) {
      builder.add({ ...it, id });
      if (performance.now() - since < 8) continue;
      await new Promise((done) => setTimeout(done));
      since = performance.now();
    }
    return builder.build();
  };

  const find = (index, query) => index.query((clause) => {
    for (const word of words(query)) {
      clause.term(word, { boost: 10 });
      clause.term(word, { boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      if (word.length > 4) clause.term(word, { boost: 1, usePipeline: false, editDistance: word.length > 7 ? 2 : 1 });
    }
  });

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  // The words of the query stand out in the summary.
  const marked = (text, query) => {
    const wanted = words(query);
    return text.split(/([\p{L}\p{N}]+)/u).map((part) =>
      wanted.some((word) => word.length > 2 && fold(part).startsWith(word)) ? element("mark", "", part) : part);
  };

  const row = (it, query) => {
    const link = element("a", "", it.title);
    link.href = say.root + it.href;
    const text = element("div", "", element("p", "", ...marked(it.summary ?? "", query)));
    if (it.place) text.append(element("p", "small", it.place));
    return element("li", "", element("h2", "", link), text, element("p", "small", it.kind ?? ""));
  };

  let documents, index, loading;
  const load = () => (loading ??= (async () => {
    documents = (await (await fetch(say.documents)).json()).documents;
    index = await build(documents);
  })());

  const show = async (query) => {
    try {
      results.parentElement.ariaBusy = String(Boolean(query)); // styles keep the place, so that nothing moves when it is filled
      if (query) await load();
    } catch {
      loading = undefined; // another try may do better
      status.textContent = say.failed;
      return;
    } finally {
      results.parentElement.ariaBusy = null;
      say.shown = "";
    }
    if (query !== asked()) return;
    const found = words(query).length ? find(index, query).slice(0, MOST) : [];
    results.replaceChildren(...found.map((hit) => row(documents[hit.ref], query)));
    results.hidden = found.length === 0;
    const sentence = !query ? "" : found.length === 0 ? say.none : found.length === 1 ? say.one : say.found;
    status.textContent = sentence.replace("{count}", found.length).replace("{query}", query);
  };

  const asked = () => (new URLSearchParams(location.search).get("q") ?? "").trim();
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = input.value.trim();
    if (query !== asked()) history.pushState(null, "", `?q=${encodeURIComponent(query)}`);
    show(query);
  });
  input.addEventListener("focus", () => load().catch(() => { loading = undefined; }), { once: true });
  addEventListener("popstate", () => { input.value = asked(); show(asked()); });
  status.textContent = "";
  input.value = asked();
  show(asked());
})();
