import { isApiObject, type ApiObject } from "./apiType";
import { HostError, invalidArgument, notImplemented } from "./hostError";
import { toMemberName } from "./memberName";
import { identityOf, loadObject, ownMember } from "./query";
import type { References } from "./references";
import { ActionType, ObjectPathType } from "./wire";
import type { ReferencedId, RequestBody, WireAction, WireArguments, WireObjectPath } from "./wire";

/**
 * Runs the actions of one request in order. Object paths are walked when an action first needs them. Methods of null
 * objects do nothing, so that `getItemOrNullObject("x").delete()` works whether or not there is an "x".
 */
export class Batch {
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly request: RequestBody,
    private readonly root: ApiObject,
    private readonly references: References
  ) {}

  /**
   * Runs one action.
   * @returns the value for the response.
   * @throws HostError with Excel's code when the action is refused.
   */
  run(action: WireAction): unknown {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return this.instantiate(action);
      case ActionType.query:
        return this.query(action);
      case ActionType.method:
        return this.callMethod(action);
      case ActionType.setProperty:
        return this.setOne(action);
      case ActionType.update:
        return this.update(action);
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  /** True for an action that adds an object, such as a sheet. */
  makes({ ActionType: type, ObjectPathId }: WireAction): boolean {
    const path = this.request.ObjectPaths[ObjectPathId];
    return (
      type === ActionType.instantiate &&
      path?.ObjectPathType === ObjectPathType.method &&
      !path.Name.startsWith("Get")
    );
  }

  /** Where an action's error is placed: "Range.values", "WorksheetCollection.getItem". */
  locate(action: WireAction): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const name = action.Name !== "" ? action.Name : (path?.Name ?? "");
    const owner = action.Name !== "" ? action.ObjectPathId : path?.ParentObjectPathId;
    const type = owner === undefined ? undefined : this.resolved.get(owner)?.apiType.name;
    const member = toMemberName(name === "" ? "getItem" : name);
    return type === undefined ? member : `${type}.${member}`;
  }

  private instantiate(action: WireAction): unknown {
    const object = this.resolve(action.ObjectPathId);
    return object === null ? null : this.identity(object);
  }

  private identity(object: ApiObject): unknown {
    return identityOf(object, (candidate) => this.references.idOf(candidate));
  }

  private query(action: WireAction): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    return loadObject(object, action.QueryInfo ?? {}, (candidate) =>
      this.references.idOf(candidate)
    );
  }

  private callMethod(action: WireAction): unknown {
    if (action.Name === "_KeepReference") return this.keepReference(action);
    if (action.Name === "_RemoveReference") return this.removeReference(action);
    const target = this.resolve(action.ObjectPathId);
    if (target === null) return null;
    const result = this.invoke(target, action.Name, action.ArgumentInfo);
    return isApiObject(result) ? this.identity(result) : (result ?? null);
  }

  private keepReference(action: WireAction): null {
    const object = this.resolve(action.ObjectPathId);
    if (object?.apiType.keptByReference === true) this.references.keep(object);
    return null;
  }

  private removeReference(action: WireAction): null {
    for (const id of this.argumentsOf(action.ArgumentInfo)) this.references.remove(String(id));
    return null;
  }

  private setOne(action: WireAction): null {
    const target = this.resolve(action.ObjectPathId);
    if (target === null) return null;
    return this.setProperty(target, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
  }

  private update(action: WireAction): null {
    const target = this.resolve(action.ObjectPathId);
    if (target === null) return null;
    for (const [name, value] of Object.entries(action.ObjectState ?? {}))
      this.setProperty(target, name, value);
    return null;
  }

  private setProperty(target: ApiObject, wireName: string, value: unknown): null {
    const name = toMemberName(wireName);
    const property = ownMember(target.apiType.properties, name);
    if (property?.set === undefined) throw notImplemented(`Setting ${target.apiType.name}.${name}`);
    property.set(target, value);
    return null;
  }

  private invoke(target: ApiObject, wireName: string, info?: WireArguments): unknown {
    const name = toMemberName(wireName);
    const method = ownMember(target.apiType.methods, name);
    if (method === undefined) throw notImplemented(`${target.apiType.name}.${name}`);
    return method(target, this.argumentsOf(info));
  }

  private resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined)
      throw new HostError("InvalidReference", `Object path ${id} is not in the request.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: WireObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.root;
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId:
        return this.kept(path.Name);
      case ObjectPathType.newObject:
        throw notImplemented(`new ${path.Name}`);
      default:
        return this.walkFromParent(path);
    }
  }

  private kept(id: string): ApiObject {
    const object = this.references.get(id);
    if (object === undefined)
      throw new HostError(
        "InvalidReference",
        "This reference is not valid for the current operation."
      );
    return object;
  }

  private walkFromParent(path: WireObjectPath): ApiObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === ObjectPathType.indexer) return this.item(parent, path);
    if (path.ObjectPathType === ObjectPathType.method)
      return asObject(this.invoke(parent, path.Name, path.ArgumentInfo));
    const name = toMemberName(path.Name);
    const navigation = ownMember(parent.apiType.navigations, name);
    if (navigation === undefined) throw notImplemented(`${parent.apiType.name}.${name}`);
    return navigation(parent);
  }

  private item(parent: ApiObject, path: WireObjectPath): ApiObject {
    if (parent.apiType.item === undefined) throw notImplemented(`${parent.apiType.name}.getItem`);
    return parent.apiType.item(parent, this.argumentsOf(path.ArgumentInfo)[0]);
  }

  private argumentsOf(info?: WireArguments): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return args.map((value, index) => this.withObjects(this.argument(value, ids?.[index] ?? 0)));
  }

  /** Objects inside plain data, such as the range of a validation rule, stand as `{_ObjectPathId: 7}`. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || isApiObject(value)) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => this.withObjects(item));
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first?.[0] === "_ObjectPathId")
      return this.resolve(Number(first[1]));
    return Object.fromEntries(entries.map(([key, inner]) => [key, this.withObjects(inner)]));
  }

  private argument(value: unknown, id: ReferencedId): unknown {
    if (typeof id === "number") return id === 0 ? value : this.resolve(id);
    if (!Array.isArray(value)) throw invalidArgument();
    return value.map((item: unknown, index) => this.argument(item, id[index] ?? 0));
  }
}

function asObject(result: unknown): ApiObject | null {
  if (result === null || result === undefined) return null;
  if (isApiObject(result)) return result;
  throw new HostError("GeneralException", "The method does not give an object.");
}
