// Small conveniences. Every page works without this file.

function focusErrorSummary(root) {
  root.querySelector("[data-error-summary]")?.focus();
}

function nameChosenFiles(event) {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
  const place = document.getElementById(`${input.id}-chosen`);
  if (place) place.textContent = [...input.files].map((file) => file.name).join(", ");
}

// A form with a draft mark keeps what is typed: some seconds after the last key it goes to the
// server, and when the form is opened again it is offered.
const DRAFT_MS = 2000;

function draftState(form) {
  return form.querySelector("[data-draft-state]");
}

async function keepDraft(form, mark) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields.append(name, value);
  }
  try {
    const response = await fetch("/ban-nhap", { method: "POST", body: fields });
    if (response.ok && !response.redirected) {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });
      draftState(form).textContent = `${mark.dataset.draftKept} ${time}`;
    }
  } catch {
    // no network just now; the next key tries again
  }
}

function fill(form, fields) {
  for (const [name, values] of Object.entries(fields)) {
    const controls = [...form.elements].filter((control) => control.name === name);
    controls.forEach((control, place) => {
      if (control.type === "checkbox" || control.type === "radio") {
        control.checked = values.includes(control.value);
      } else if (control.type !== "hidden" && control.type !== "file") {
        control.value = values[place] ?? "";
      }
    });
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

async function offerDraft(form, mark) {
  const response = await fetch(`/ban-nhap?_noi=${encodeURIComponent(mark.value)}`);
  if (response.status !== 200 || response.redirected) return;
  const fields = await response.json();
  const state = draftState(form);
  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button button-secondary";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };
  state.replaceChildren(
    `${mark.dataset.draftFound} `,
    button(mark.dataset.draftUse, () => {
      fill(form, fields);
      state.textContent = "";
    }),
    button(mark.dataset.draftDrop, () => {
      const body = new URLSearchParams(new FormData(form));
      fetch("/ban-nhap/bo", { method: "POST", body });
      state.textContent = "";
    }),
  );
}

function watchDraft(mark) {
  const form = mark.form;
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => keepDraft(form, mark), DRAFT_MS);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
  if (!document.querySelector("[data-error-summary]")) offerDraft(form, mark);
}

// What cannot be taken back any more is not offered any more.
function hideUndo(form) {
  setTimeout(() => form.remove(), 10_000);
}

// A chart with its title and legend as one picture, for a letter or a message.
const PICTURE = { line: 24, margin: 12, sharpness: 2 };

async function drawn(chart) {
  const { width, height } = chart.viewBox.baseVal;
  const copy = chart.cloneNode(true);
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" }));
  await image.decode();
  URL.revokeObjectURL(image.src);
  return { image, width, height };
}

async function picture(chart) {
  const { image, width, height } = await drawn(chart);
  const figure = chart.closest("figure");
  const legend = [...figure.querySelectorAll(".chart-legend li")];
  const canvas = document.createElement("canvas");
  canvas.width = width * PICTURE.sharpness;
  canvas.height = (height + PICTURE.line * (legend.length + 2)) * PICTURE.sharpness;
  const pen = canvas.getContext("2d");
  const say = (words, left, line) => pen.fillText(words, left, line, width - left - PICTURE.margin);
  pen.scale(PICTURE.sharpness, PICTURE.sharpness);
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#1c2733";
  pen.font = "600 15px 'Be Vietnam Pro', sans-serif";
  say(figure.querySelector("figcaption").textContent.trim(), PICTURE.margin, PICTURE.line);
  pen.drawImage(image, 0, PICTURE.line * 1.5, width, height);
  pen.font = "14px 'Be Vietnam Pro', sans-serif";
  legend.forEach((entry, place) => {
    const line = height + PICTURE.line * (place + 2);
    pen.strokeStyle = entry.querySelector("line").getAttribute("stroke");
    pen.lineWidth = 4;
    pen.beginPath();
    pen.moveTo(PICTURE.margin, line - 5);
    pen.lineTo(PICTURE.margin + 36, line - 5);
    pen.stroke();
    say(entry.textContent.trim(), PICTURE.margin + 46, line);
  });
  return new Promise((made) => canvas.toBlob(made, "image/png"));
}

async function savePicture(event) {
  const button = event.target.closest?.("[data-save-picture]");
  if (!button) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await picture(document.getElementById(button.dataset.savePicture)));
  link.download = `${button.dataset.savePicture}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function copyText(event) {
  const button = event.target.closest?.("[data-copy]");
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
  button.textContent = button.dataset.copied;
}

focusErrorSummary(document);
document.addEventListener("change", nameChosenFiles);
document.addEventListener("click", copyText);
document.addEventListener("click", savePicture);
document.querySelectorAll("[data-save-picture]").forEach((button) => (button.hidden = false));
document.querySelectorAll("input[data-draft-kept]").forEach(watchDraft);
document.querySelectorAll("[data-undo]").forEach(hideUndo);
