import type { ApiObject } from "./apiType";

/**
 * Objects that office.js asked to keep between requests (`_KeepReference`), by the id they were given.
 * The host moves kept ranges when cells are inserted or deleted, which is why they are kept by object and not by address.
 */
export class References {
  private readonly objects = new Map<string, ApiObject>();
  private readonly ids = new Map<ApiObject, string>();
  private next = 1;

  keep(object: ApiObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `ref-${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): ApiObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: ApiObject): string | null {
    return this.ids.get(object) ?? null;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(id);
  }

  removeAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  all(): Iterable<ApiObject> {
    return this.objects.values();
  }
}
