// Extras. Every page is complete without this file. Nothing is stored, nothing is sent.
(() => {
  "use strict";
  const root = document.documentElement;

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

  // A reader's own dates beside the steps of a timeline, and a calendar file made on the device.
  const form = document.querySelector("[data-calendar]");
  if (!form) return;
  form.hidden = false;
  const places = [...document.querySelectorAll("output[data-from]")];
  const compact = (date) => date.toISOString().slice(0, 10).replaceAll("-", "");
  const escape = (text) => text.trim().replace(/[\\;,]/g, "\\$&").replace(/\s*\n\s*/g, "\\n");

  // "day 4", "week 2" or "month 6" after the day of treatment.
  const after = (start, offset, more = 0) => {
    const [unit, number] = offset.split(" ");
    const date = new Date(start);
    if (unit === "month") {
      const day = date.getUTCDate();
      date.setUTCMonth(date.getUTCMonth() + Number(number));
      if (date.getUTCDate() !== day) date.setUTCDate(0); // 31 January and one month is the end of February
    } else {
      date.setUTCDate(date.getUTCDate() + number * (unit === "week" ? 7 : 1));
    }
    date.setUTCDate(date.getUTCDate() + more);
    return date;
  };

  // Lines of a calendar file end at 75 bytes and go on after a space.
  const fold = (line) => {
    const parts = [""];
    let bytes = 0;
    for (const character of line) {
      const size = new TextEncoder().encode(character).length;
      if (bytes + size > 74) { parts.push(""); bytes = 0; }
      parts[parts.length - 1] += character;
      bytes += size;
    }
    return parts.join("\r\n ");
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const start = form.elements.day0.valueAsDate;
    const say = new Intl.DateTimeFormat(root.lang, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
    for (const place of places) {
      const days = [place.dataset.from, place.dataset.until].filter(Boolean).map((offset) => say.format(after(start, offset)));
      place.textContent = [...new Set(days)].join(` ${form.dataset.to} `);
    }
    form.querySelector("[role=status]").textContent = form.dataset.shown;
    if (event.submitter?.value !== "ics") return;
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Salve//Timeline//EN"];
    for (const [index, place] of places.entries()) {
      const { from, until = from } = place.dataset;
      lines.push("BEGIN:VEVENT", `UID:${compact(start)}-${index}@salve`, `DTSTAMP:${compact(start)}T000000Z`,
        `DTSTART;VALUE=DATE:${compact(after(start, from))}`, `DTEND;VALUE=DATE:${compact(after(start, until, 1))}`,
        `SUMMARY:${escape(`${form.dataset.calendar}: ${place.previousElementSibling.textContent}`)}`,
        `DESCRIPTION:${escape(place.closest("li").querySelector(".body").innerText)}`, "TRANSP:TRANSPARENT", "END:VEVENT");
    }
    const link = document.createElement("a");
    link.download = "dates.ics";
    link.href = URL.createObjectURL(new Blob([[...lines, "END:VCALENDAR", ""].map(fold).join("\r\n")], { type: "text/calendar" }));
    link.click();
    URL.revokeObjectURL(link.href);
  });
})();
