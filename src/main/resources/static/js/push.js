// Lets this browser be woken. Loaded on the page where it is switched on, and nowhere else.

const form = document.getElementById("bat-nhac");
const message = document.getElementById("bat-nhac-loi");

function bytes(base64url) {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function base64url(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

async function subscription() {
  await navigator.serviceWorker.register("/js/push-worker.js");
  const registration = await navigator.serviceWorker.getRegistration("/js/");
  await activated(registration);
  return registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytes(form.dataset.key),
  });
}

// navigator.serviceWorker.ready waits for a worker of this page; ours looks after none.
function activated(registration) {
  if (registration.active) return Promise.resolve();
  const worker = registration.installing ?? registration.waiting;
  return new Promise((resolve) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve();
    });
  });
}

async function switchOn(event) {
  event.preventDefault();
  if ((await Notification.requestPermission()) !== "granted") {
    message.textContent = form.dataset.refused;
    return;
  }
  try {
    const made = await subscription();
    form.elements.diachi.value = made.endpoint;
    form.elements.khoa.value = base64url(made.getKey("p256dh"));
    form.elements.chung.value = base64url(made.getKey("auth"));
    form.submit();
  } catch {
    message.textContent = form.dataset.failed;
  }
}

if ("serviceWorker" in navigator && "PushManager" in window) {
  document.getElementById("bat-nhac-nut").hidden = false;
  document.getElementById("bat-nhac-khong-duoc").hidden = true;
  form.addEventListener("submit", switchOn);
}
