// A reader's own dates beside the steps of a timeline, and a calendar file made on the device. Nothing is stored, nothing is sent.
(() => {
  "use strict";
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
    const say = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
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
