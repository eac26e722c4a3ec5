import type { WorkbookModel } from "../model/workbookModel";
import { requirementSets } from "../requirementSets";
import { DocumentHandlers } from "./documentHandlers";
import { DocumentSettings } from "./documentSettings";
import type { OfficeWindow } from "./officeScript";
import { SelectedData } from "./selectedData";

/** What the add-in sees of the application around the workbook. */
export interface Surroundings {
  readonly workbook: WorkbookModel;
  /** Language of the user interface, such as "sv-SE". */
  readonly displayLanguage: string;
  /** Locale of data, such as "sv-SE". */
  readonly contentLanguage: string;
  readonly apiVersion: string | undefined;
  readonly officeTheme: Readonly<Record<string, unknown>>;
}

type Command = (event: {
  readonly source: { readonly id: string };
  completed: () => void;
}) => unknown;

/** The functions that the add-in has associated with ribbon commands. */
export class Commands {
  private readonly associated = new Map<string, Command>();

  associate = (id: string, command: Command): void => {
    this.associated.set(id.toUpperCase(), command);
  };

  /**
   * Does what a click on the ribbon does. Settles when the command has called `event.completed()`.
   * @throws Error when no function is associated with the id, and what the command throws.
   */
  async run(id: string): Promise<void> {
    const command = this.associated.get(id.toUpperCase());
    if (command === undefined) throw new Error(`No function is associated with the command ${id}.`);
    await new Promise<void>((resolve, reject) => {
      void Promise.resolve(command({ source: { id }, completed: resolve })).catch(reject);
    });
  }
}

const HOST = { host: "Excel", platform: "OfficeOnline" };

/** The parts of `Office` that Microsoft's loader adds before the script for Excel runs. */
export function newOffice(commands: Commands): Record<string, unknown> {
  return {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", Mac: "Mac", iOS: "iOS", OfficeOnline: "OfficeOnline" },
    Promise,
    actions: { associate: commands.associate },
    onReady: async (callback?: (info: typeof HOST) => unknown) => {
      const info = await Promise.resolve({ ...HOST });
      await callback?.(info);
      return info;
    },
  };
}

/** Where office.js asks for the context that Microsoft's loader has received from the host. */
export class AppFactory {
  private context: unknown;

  getContext = (): unknown => this.context;
  getHostInfo = () => ({ hostType: "excel", hostPlatform: "web", isDialog: false });

  /** Makes `Office.context`, when the script has run in the window. */
  fillContext(window: OfficeWindow, surroundings: Surroundings): void {
    const { displayLanguage, contentLanguage, officeTheme, workbook } = surroundings;
    const handlers = new DocumentHandlers(workbook);
    const selection = new SelectedData(window);
    this.context = {
      ...HOST,
      displayLanguage,
      contentLanguage,
      officeTheme,
      diagnostics: { ...HOST, version: "16.0" },
      commerceAllowed: true,
      touchEnabled: false,
      requirements: requirementMatrix(window, surroundings.apiVersion),
      document: {
        settings: new DocumentSettings(workbook, handlers),
        addHandlerAsync: handlers.addHandlerAsync,
        removeHandlerAsync: handlers.removeHandlerAsync,
        getSelectedDataAsync: selection.getSelectedDataAsync,
        setSelectedDataAsync: selection.setSelectedDataAsync,
        mode: workbook.readOnly ? "readOnly" : "readWrite",
        url: workbook.name,
      },
    };
  }
}

interface RequirementNamespace {
  readonly Requirement: {
    readonly RequirementMatrix: new (sets: unknown) => { isSetSupported: unknown };
    readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => unknown;
  };
}

/** office.js's own comparison of versions, over our sets. */
function requirementMatrix(window: OfficeWindow, apiVersion: string | undefined): unknown {
  const { Requirement } = window.OfficeExt as RequirementNamespace;
  const sets = Object.entries(requirementSets(apiVersion)).map(([name, version]) => [
    name.toLowerCase(),
    version,
  ]);
  return new Requirement.RequirementMatrix(
    new Requirement.DefaultSetRequirement(Object.fromEntries(sets) as Record<string, string>)
  );
}
