/** What runs in the page before office.js: the bridge to the host in another process, and the watch on long tasks. */
export const IN_PAGE = `(() => {
  const post = (path, body) => fetch(path, { method: "POST", body }).then((answer) => answer.text());
  const bridge = {
    sendMessageToHost: (text) =>
      void post("/host", text).then((reply) => reply && bridge.onMessageFromHost(reply)),
  };
  window._richApiNativeBridge = bridge;
  new EventSource("/events").onmessage = ({ data }) => bridge.onMessageFromHost(data);
  const theme = { getOfficeTheme: () => ({ isDarkTheme: false }) };
  const callBack = (text) => {
    if (window.OSF?.DDA) window.OSF.DDA.OfficeTheme = theme;
    if (text === "") return;
    const { name, args } = JSON.parse(text);
    name.split(".").reduce((found, part) => found[part], window)(...args);
  };
  window.webkit = {
    messageHandlers: { Agave: { postMessage: (text) => void post("/office", text).then(callBack) } },
  };
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
})();`;
