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

// The picture as a file that goes into any letter.
function savePicture(event) {
  const button = event.target.closest?.("[data-save-picture]");
  if (!button) return;
  const picture = new XMLSerializer().serializeToString(document.getElementById(button.dataset.savePicture));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([picture], { type: "image/svg+xml" }));
  link.download = `${button.dataset.savePicture}.svg`;
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
