import type { IncomingMessage } from "node:http";
import { answerAgave } from "../../src/embedded-excel/browser/agave";
import {
  answeringInternalService,
  INTERNAL_SERVICE,
} from "../../src/embedded-excel/browser/internalService";
import type { OpenedExcel } from "../../src/embedded-excel/node";
import type { Route } from "../../tests/browser/support/serveFolder";

const surroundings = {
  ...{ displayLanguage: "sv-SE", contentLanguage: "sv-SE", documentUrl: "bench.xlsx" },
  officeTheme: () => {
    throw new Error("The page gives its own.");
  },
};

/** Answers the office.js of a page in another process, see `IN_PAGE`: its requests, and the events of the workbook. */
export function hostRoute({ host }: OpenedExcel): Route {
  const bridge = answeringInternalService(host.openBridge());
  const answer = async (text: string): Promise<string> => {
    if (!text.includes(INTERNAL_SERVICE)) return (await host.answer(text)) ?? "";
    bridge.sendMessageToHost(text);
    return "";
  };
  return (request, response) => {
    if (request.url === "/events") {
      response.writeHead(200, { "content-type": "text/event-stream" });
      bridge.onMessageFromHost = (text) => response.write(`data: ${text}\n\n`);
      return true;
    }
    if (request.url === "/host")
      void bodyOf(request).then(async (text) => response.end(await answer(text)));
    else if (request.url === "/office")
      void bodyOf(request).then((text) => response.end(officeAnswer(text, host.workbook)));
    else return false;
    return true;
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** The function of the page that is to be called, and with what; empty when none is. */
function officeAnswer(text: string, workbook: OpenedExcel["host"]["workbook"]): string {
  const { callbackFunction: name = "" } = JSON.parse(text) as { callbackFunction?: string };
  let called = "";
  const callBack = (...args: unknown[]): void => void (called = JSON.stringify({ name, args }));
  const page = name.split(".").reduceRight<unknown>((rest, part) => ({ [part]: rest }), callBack);
  answerAgave(text, page as Window, workbook, surroundings);
  return called;
}
