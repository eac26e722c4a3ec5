/**
 * A JSON value or an API object, as it crosses the wire. Members convert what they are given with `arguments.ts`.
 */
export type WireValue = unknown;

/** An object of the Excel API as the host sees it: a class of `api/` that says which API type it is. */
export interface ApiObject {
  readonly apiType: ApiType;
}

interface Property<T> {
  /** Reads the value. A member without `get` can only be written. */
  readonly get?: (self: T) => WireValue;
  /** Writes the value; a property without `set` is read-only. */
  readonly set?: (self: T, value: WireValue) => void;
}

export interface ApiMembers<T extends ApiObject> {
  /** Scalar properties, by their camelCase name in the documentation. */
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are API objects themselves. `null` makes a null object. */
  readonly navigations?: Readonly<Record<string, (self: T) => ApiObject | null>>;
  /** Methods, whether they give an API object, `null` for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, (self: T, args: readonly WireValue[]) => WireValue>>;
  /** For a collection: its items in order, and the item of an id or name. */
  readonly items?: (self: T) => readonly ApiObject[];
  readonly item?: (self: T, key: WireValue) => ApiObject;
  /** What office.js uses to ask for this object again when the type has no `id` property. */
  readonly key?: (self: T) => string | number;
  /** True for types that office.js keeps by reference: ranges. */
  readonly keptByReference?: boolean;
}

/** A type of the Excel API with its members erased to plain functions over `ApiObject`. */
export interface ApiType extends ApiMembers<ApiObject> {
  readonly name: string;
}

const types = new Map<string, ApiType>();

/**
 * Declares a type of the Excel API. The members listed are all that can be reached over the wire.
 * @param name the class name in the documentation, such as "Range"; used in errors.
 */
export function defineApiType<T extends ApiObject>(name: string, members: ApiMembers<T>): ApiType {
  // Only objects whose `apiType` is this type are ever passed to its members, which is what makes the erasure safe.
  const type: ApiType = { name, ...(members as unknown as ApiMembers<ApiObject>) };
  types.set(name, type);
  return type;
}

/** The type of a name. Classes look theirs up when asked, so that types may refer to each other freely. */
export function apiTypeOf(name: string): ApiType {
  return types.get(name) ?? { name };
}

/** Every declared type, by name. */
export function declaredApiTypes(): ReadonlyMap<string, ApiType> {
  return types;
}

/** True for a value that is an API object rather than plain data. */
export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && "apiType" in value;
}
