import type { SettingModel } from "../../model/features";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";

type CollectionName =
  "SettingCollection" | "WorksheetCustomPropertyCollection" | "CustomPropertyCollection";

const ITEM_OF: Record<CollectionName, string> = {
  SettingCollection: "Setting",
  WorksheetCustomPropertyCollection: "WorksheetCustomProperty",
  CustomPropertyCollection: "CustomProperty",
};

/** A collection of values by key: settings, custom properties of a sheet or of the document. */
export class KeyedCollection implements ApiObject {
  constructor(
    readonly typeName: CollectionName,
    /** The live list in the model. */
    readonly models: SettingModel[],
    readonly onChange: () => void
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.typeName);
  }

  get items(): KeyedItem[] {
    return this.models.map((model) => new KeyedItem(this, model));
  }

  /** Keys are compared without regard to case. */
  find(key: string): KeyedItem | undefined {
    const wanted = key.toLowerCase();
    return this.items.find(({ model }) => model.key.toLowerCase() === wanted);
  }

  /** Adds a value or replaces the value of a key that exists. */
  set(key: string, value: unknown): KeyedItem {
    const known = this.find(key);
    if (known === undefined) this.models.push({ key, value });
    else known.model.value = value;
    this.onChange();
    const item = this.find(key);
    if (item === undefined) throw itemNotFound();
    return item;
  }

  clear(): void {
    this.models.length = 0;
    this.onChange();
  }
}

/** One value of a keyed collection. */
export class KeyedItem implements ApiObject {
  constructor(
    readonly owner: KeyedCollection,
    private readonly item: SettingModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(ITEM_OF[this.owner.typeName]);
  }

  /** @throws HostError `ItemNotFound` when it was deleted. */
  get model(): SettingModel {
    if (!this.owner.models.includes(this.item)) throw itemNotFound();
    return this.item;
  }

  remove(): null {
    this.owner.models.splice(this.owner.models.indexOf(this.model), 1);
    this.owner.onChange();
    return null;
  }
}
