import type { BackgroundRequest } from "./messages";
import { serveAnalysis } from "../work";

// What runs beside the pane, in a thread of its own.
const serve = serveAnalysis();
addEventListener("message", ({ data }: MessageEvent<BackgroundRequest>) => {
  postMessage(serve(data));
});
