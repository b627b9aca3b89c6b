// Added to each page by `salve serve`, never part of a site: reloads the page when its source has changed, and lays
// what is wrong over it.
(() => {
  const ownPage = document.documentElement.hasAttribute("data-salve-problems");
  const pages = document.currentScript.dataset.pages;
  let list = ownPage ? document.documentElement.dataset.salveProblems : "";
  let events = null;
  let waiting = 0;
  let view = null;

  // Only a page that can be seen listens: browsers allow few connections to one server.
  function listen() {
    clearTimeout(waiting);
    if (document.hidden || events) return;
    events = new EventSource("/.salve/events");
    events.onmessage = (event) => heard(...event.data.split(" "));
    events.onerror = () => {
      if (events && events.readyState === EventSource.CLOSED) {
        stop();
        waiting = setTimeout(listen, 2000);
      }
    };
  }

  function stop() {
    clearTimeout(waiting);
    if (events) events.close();
    events = null;
  }

  function heard(newPages, newList) {
    if (newPages !== pages || (ownPage && newList !== list)) {
      stop();
      location.reload();
    } else if (newList !== list) {
      list = newList;
      show(newList);
    }
  }

  async function show(shown) {
    const answer = await fetch("/.salve/problems", { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (shown !== list) return;
    const main = page.querySelector("main");
    view ??= build();
    view.fill(main, Number(main.dataset.errors), Number(main.dataset.warnings));
  }

  // In a shadow tree, so that neither the theme's styles nor ours reach into the other.
  function build() {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = `
      <link rel="stylesheet" href="/.salve/preview.css">
      <div class="corner"><button type="button" class="badge" aria-haspopup="dialog" hidden></button></div>
      <p class="spoken" role="status"></p>
      <dialog aria-label="Salve preview" lang="en" dir="ltr"><form method="dialog">
      <button type="submit" class="close">Show the page</button></form><div class="content"></div></dialog>`;
    document.body.append(host);
    const [badge, dialog, content, spoken] =
      [".badge", "dialog", ".content", ".spoken"].map((part) => root.querySelector(part));
    const open = () => dialog.open || dialog.showModal();
    badge.addEventListener("click", open);
    // `form-action` forbids even a form that sends nothing.
    dialog.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener("close", () => sessionStorage.setItem("salve-closed", list));
    return {
      fill(main, errors, warnings) {
        const counts = [[errors, "error"], [warnings, "warning"]].filter(([count]) => count > 0)
          .map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`).join(", ");
        badge.textContent = counts;
        badge.hidden = counts === "";
        badge.className = errors > 0 ? "badge error" : "badge warning";
        content.replaceChildren(...main.childNodes);
        spoken.textContent = counts === "" ? "" : `Salve preview: ${counts}`;
        if (errors > 0 && sessionStorage.getItem("salve-closed") !== list) open();
        if (errors === 0 && dialog.open) dialog.close();
      },
    };
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : listen()));
  addEventListener("pagehide", stop);
  addEventListener("pageshow", listen);
  listen();
})();
