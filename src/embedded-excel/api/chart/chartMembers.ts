import { defineApiType, type ApiMembers } from "../../protocol/apiType";
import { asBoolean, asNumber, asText } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import type { ChartPartObject } from "./chartObjects";

type Members = ApiMembers<ChartPartObject>;
type Property = NonNullable<Members["properties"]>[string];

/**
 * A member that is kept as it was set. `otherwise` is what Excel gives while it is not set: `null` where that depends on
 * how the chart is drawn, which the host does not do.
 */
export function member(convert: (value: unknown) => unknown, otherwise: unknown) {
  return { convert, otherwise };
}

type Member = ReturnType<typeof member>;

export const flag = (otherwise: boolean): Member => member(asBoolean, otherwise);
export const number = (otherwise: number | null): Member => member(asNumber, otherwise);
export const text = (otherwise: string | null): Member => member(asText, otherwise);

/** A number of points, at least 0. */
export const size = (): Member =>
  member((value) => {
    const points = asNumber(value);
    if (points < 0) throw invalidArgument();
    return points;
  }, null);

/** A number within the bounds that Excel sets. */
export const within = (least: number, most: number, otherwise: number | null): Member =>
  member((value) => {
    const given = asNumber(value);
    if (given < least || given > most) throw invalidArgument();
    return given;
  }, otherwise);

/** A number, or "" for what Excel finds best. */
export const automatic = (): Member =>
  member((value) => (value === "" ? null : asNumber(value)), null);

/** Properties of a part by their names. */
export function members(table: Readonly<Record<string, Member>>): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { convert, otherwise }]) => [
      name,
      {
        get: (part) => part.read(name) ?? otherwise,
        set: (part, value) => part.write(name, convert(value)),
      },
    ])
  );
}

/** Parts of a part by their names, with the API types of what they give. */
export function parts(
  table: Readonly<Record<string, string>>
): NonNullable<Members["navigations"]> {
  return Object.fromEntries(
    Object.entries(table).map(([name, typeName]) => [
      name,
      (part: ChartPartObject) => part.part(name, typeName),
    ])
  );
}

/** A type that has only members that are kept as they were set, and parts. */
export function definePart(
  typeName: string,
  properties: Readonly<Record<string, Member>>,
  navigations: Readonly<Record<string, string>> = {},
  methods: NonNullable<Members["methods"]> = {}
): void {
  defineApiType<ChartPartObject>(typeName, {
    properties: members(properties),
    navigations: parts(navigations),
    methods,
  });
}
