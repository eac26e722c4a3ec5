import { createRoot } from "react-dom/client";
import { languageOf } from "../../../src/locales";
import type { WorkbookSnapshot } from "../../../src/plan/snapshot";
import { lazyAnalysis } from "../../../src/taskpane/analysis";
import { Pane, type Connection } from "../../../src/taskpane/Pane";
import { fixedAnalysis, handMadePort } from "./handMadePort";
import { samplePeriods } from "./samplePeriods";
import { emptyPlan, samplePlan } from "./samplePlan";
import { sampleResult } from "./sampleResult";
import { words } from "./words";

// Shows the pane in a browser without Excel: story.html?plan=sample|empty|clean&state=starting|outside&language=sv&dark=1
const query = new URLSearchParams(location.search);
const nothingFound = { findings: [], checked: 17, unchecked: 0 };
const analyses: Record<string, ReturnType<typeof fixedAnalysis>> = {
  sample: fixedAnalysis(samplePlan, sampleResult),
  empty: fixedAnalysis(emptyPlan, { ...nothingFound, checked: 0 }),
  clean: fixedAnalysis(samplePlan, nothingFound),
};

// A snapshot left in the page by whoever opened it is read and checked for real.
const { snapshot } = window as { readonly snapshot?: WorkbookSnapshot };
const port = handMadePort(
  () => new Promise((resolve) => setTimeout(resolve, Number(query.get("pause") ?? 0))),
  snapshot,
  samplePeriods
);
Object.assign(window, { port });
if (query.has("fail")) port.fail(Object.assign(new Error("busy"), { kind: query.get("fail") }));
const analysis = snapshot ? lazyAnalysis : analyses[query.get("plan") ?? "sample"];

const state = query.get("state");
const connection: Connection = state === "starting" || state === "outside" ? state : { port };
const container = document.getElementById("root") ?? document.body;
createRoot(container).render(
  <Pane
    connection={connection}
    texts={words[languageOf(query.get("language") ?? "sv")]}
    analysis={analysis ?? fixedAnalysis(samplePlan, sampleResult)}
    officeDarkness={() => (query.has("dark") ? true : undefined)}
  />
);
