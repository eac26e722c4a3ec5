import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { PeriodProgress } from "../../../src/followup/progress/progress";
import type { PaneMemory } from "../../../src/taskpane/state/memory";
import type { ReadJudgement } from "../../../src/workbook/judgement";
import type { Plan } from "../../../src/plan/plan";
import type { WorkbookSnapshot } from "../../../src/plan/snapshot";
import { lazyAnalysis } from "../../../src/taskpane/analysis";
import { Pane, type Connection } from "../../../src/taskpane/Pane";
import type { ValidationResult } from "../../../src/validation/finding";
import { fixedAnalysis, handMadePort, type HandMadePort } from "./handMadePort";
import { samplePlan } from "./samplePlan";
import { sampleResult } from "./sampleResult";
import { words } from "./words";

/** The pane in jsdom, with what a person does to it. */
export interface RenderedPane {
  readonly port: HandMadePort;
  readonly text: () => string;
  /** Elements of a role, by the name that a screen reader says. */
  readonly find: (selector: string, name?: string | RegExp) => HTMLElement[];
  readonly click: (selector: string, name: string | RegExp) => Promise<void>;
  /** Chooses in a list, by the text of the choice. */
  readonly choose: (label: string, choice: string) => Promise<void>;
  /** Writes in a field, by its label. */
  readonly type: (label: string, text: string) => Promise<void>;
  /** Something that happens without the pane, such as an edit. */
  readonly happen: (event: () => void) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly wait: (milliseconds?: number) => Promise<void>;
  readonly unmount: () => void;
}

interface Options {
  /** A workbook that is read and checked for real; `plan` and `result` then say nothing. */
  readonly snapshot?: WorkbookSnapshot;
  readonly plan?: Plan;
  readonly result?: ValidationResult;
  readonly periods?: readonly PeriodProgress[];
  /** What the workbook keeps. */
  readonly judgement?: ReadJudgement;
  readonly memory?: PaneMemory;
  readonly onLanguage?: (language: "sv" | "en" | undefined) => void;
  readonly checkAtOnce?: boolean;
  readonly connection?: Connection;
  readonly language?: "sv" | "en";
}

/** jsdom has no media queries; the light system theme is what it stands for. */
function giveMediaQueries(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as unknown as MediaQueryList;
}

function nameOf(element: HTMLElement): string {
  const isLabelled = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  const label = isLabelled ? element.labels?.[0]?.textContent : undefined;
  return element.getAttribute("aria-label") ?? label ?? element.textContent;
}

function isNamed(element: HTMLElement, name: string | RegExp): boolean {
  return typeof name === "string" ? nameOf(element) === name : name.test(nameOf(element));
}

/** Shows the pane and waits until it has settled. */
export async function renderPane(options: Options = {}): Promise<RenderedPane> {
  giveMediaQueries();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const port = handMadePort(undefined, options.snapshot, options.periods, options.judgement);
  const {
    plan = samplePlan,
    result = sampleResult,
    connection = { port },
    language = "sv",
  } = options;
  const container = document.body.appendChild(document.createElement("div"));
  const root: Root = createRoot(container);
  const analysis = options.snapshot ? lazyAnalysis : fixedAnalysis(plan, result);
  const noTheme = () => undefined;
  // Views that come later are loaded by import(), which takes a few turns of the event loop.
  const wait = (milliseconds = 20) =>
    act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
  const find = (selector: string, name?: string | RegExp) =>
    [...container.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => name === undefined || isNamed(element, name)
    );
  act(() =>
    root.render(
      <Pane
        connection={connection}
        texts={words[language]}
        analysis={analysis}
        officeDarkness={noTheme}
        {...(options.checkAtOnce && { checkAtOnce: true })}
        {...(options.memory && { memory: options.memory })}
        {...(options.onLanguage && { onLanguage: options.onLanguage })}
      />
    )
  );
  await wait();
  return {
    port,
    find,
    wait,
    text: () => container.textContent,
    click: async (selector, name) => {
      const [element] = find(selector, name);
      if (!element)
        throw new Error(
          `There is no ${selector} named ${String(name)} in: ${container.textContent}`
        );
      act(() => {
        element.focus();
        element.click();
      });
      await wait();
    },
    choose: async (label, choice) => {
      const [list] = find("select", label);
      if (!(list instanceof HTMLSelectElement)) throw new Error(`There is no list ${label}`);
      const option = [...list.options].find(({ text }) => text === choice);
      if (!option) throw new Error(`${label} has no choice ${choice}`);
      act(() => {
        list.value = option.value;
        list.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await wait();
    },
    type: async (label, written) => {
      const [field] = find("input", label);
      if (!(field instanceof HTMLInputElement)) throw new Error(`There is no field ${label}`);
      act(() => {
        // React listens to the element's own setter to tell who wrote.
        Reflect.set(HTMLInputElement.prototype, "value", written, field);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await wait();
    },
    happen: async (event) => {
      act(event);
      await wait();
    },
    press: async (key) => {
      act(
        () =>
          void document.activeElement?.dispatchEvent(
            new KeyboardEvent("keydown", { key, bubbles: true })
          )
      );
      await wait();
    },
    unmount: () => {
      act(() => root.unmount());
      container.remove();
    },
  };
}
