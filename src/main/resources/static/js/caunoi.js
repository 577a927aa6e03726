// Small conveniences. Every page works without this file.

const POLL_MS = 1000;

function focusErrorSummary(root) {
  root.querySelector("[data-error-summary]")?.focus();
}

function nameChosenFiles(event) {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
  const place = document.getElementById(`${input.id}-chosen`);
  if (place) place.textContent = [...input.files].map((file) => file.name).join(", ");
}

// An element with data-poll is replaced by the answer of that address, again and again, until an
// answer comes without data-poll. A lost connection is tried again; a refusal ends it.
function poll(element) {
  setTimeout(async () => {
    if (!element.isConnected) return;
    let next = element;
    try {
      const response = await fetch(element.dataset.poll, {
        headers: { "HX-Request": "true" },
        credentials: "same-origin",
      });
      if (response.redirected || (response.status >= 400 && response.status < 500)) return;
      if (response.ok) next = replace(element, await response.text());
    } catch {
      // no network just now
    }
    if (next?.dataset.poll) poll(next);
  }, POLL_MS);
}

function replace(element, html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  const next = holder.content.firstElementChild;
  if (!next) return element;
  const focused = element.contains(document.activeElement) ? document.activeElement.id : "";
  element.replaceWith(next);
  if (focused) document.getElementById(focused)?.focus();
  return next;
}

focusErrorSummary(document);
document.addEventListener("change", nameChosenFiles);
document.querySelectorAll("[data-poll]").forEach(poll);
