// Shows that there is something new, and opens it. It looks after no page and keeps nothing.

self.addEventListener("push", (event) => {
  const { title, path } = event.data.json();
  event.waitUntil(
    self.registration.showNotification(title, { tag: path, icon: "/favicon.svg", data: path }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const address = new URL(event.notification.data, self.location.origin);
  if (address.origin === self.location.origin) {
    event.waitUntil(self.clients.openWindow(address.href));
  }
});
