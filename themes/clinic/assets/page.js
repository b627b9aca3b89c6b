// Extras. Every page is complete without this file. Nothing is stored, nothing is sent.
(() => {
  "use strict";

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  // Browsers without popover follow a term to the glossary instead.
  if (!("popover" in HTMLElement.prototype)) {
    for (const term of document.querySelectorAll(".term[popovertarget]")) {
      const tip = document.getElementById(term.getAttribute("popovertarget"));
      tip.hidden = true;
      term.addEventListener("click", () => tip.querySelector("a:last-child").click());
    }
  }

  // Ticks say something about a person's health: whoever leaves or reloads the page leaves none behind.
  addEventListener("pageshow", () => {
    for (const box of document.querySelectorAll("main input[type=checkbox]:not([disabled])")) box.checked = false;
  });

  // A button beside each heading of a section copies the link to it; what was copied is said aloud.
  const main = document.querySelector("main[data-copy]");
  const said = main && document.createElement("p");
  for (const heading of main?.querySelectorAll(":is(.prose, .qa-page) > h2[id]:not([id^=s-])") ?? []) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.setAttribute("aria-label", main.dataset.copy.replace("{heading}", heading.textContent.trim()));
    button.addEventListener("click", async () => {
      location.hash = heading.id; // where a browser allows no copying, the address bar has it
      try { await navigator.clipboard.writeText(location.href); } catch { return; }
      said.textContent = "";
      button.classList.add("copy--done");
      setTimeout(() => { said.textContent = main.dataset.copied; }, 100);
      setTimeout(() => button.classList.remove("copy--done"), 3000);
    });
    heading.setAttribute("aria-label", heading.textContent.trim());
    heading.append(button);
  }
  if (said) {
    said.className = "vh";
    said.role = "status";
    main.append(said);
  }
})();
