import { formatArea, quoteSheetName } from "../../engine/address";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { invalidArgument } from "../../protocol/hostError";
import type { Session } from "../../session";
import type { RangeObject } from "../range/rangeObject";

/** `Excel.RangeAreas`: one or more ranges of one sheet. */
export class RangeAreasObject implements ApiObject {
  /** @throws HostError `InvalidArgument` without any range. */
  constructor(readonly ranges: readonly RangeObject[]) {
    if (ranges.length === 0) throw invalidArgument();
  }

  get apiType(): ApiType {
    return apiTypeOf("RangeAreas");
  }

  get first(): RangeObject {
    const [first] = this.ranges;
    if (first === undefined) throw invalidArgument();
    return first;
  }

  get session(): Session {
    return this.first.session;
  }

  get address(): string {
    return this.ranges
      .map(({ sheet, area }) => `${quoteSheetName(sheet.name)}!${formatArea(area)}`)
      .join(",");
  }

  /** The ranges that are left when each is changed; `null` when none is. */
  map(change: (range: RangeObject) => RangeObject | null): RangeAreasObject | null {
    const ranges = this.ranges.flatMap((range) => change(range) ?? []);
    return ranges.length === 0 ? null : new RangeAreasObject(ranges);
  }
}

/** `Excel.RangeCollection` and `Excel.RangeAreasCollection`: lists of such objects. */
export class RangeListObject implements ApiObject {
  constructor(
    private readonly typeName: "RangeCollection" | "RangeAreasCollection",
    readonly list: readonly ApiObject[]
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.typeName);
  }
}

/** `Excel.WorkbookRangeAreas`: ranges of several sheets. */
export class WorkbookRangeAreasObject implements ApiObject {
  constructor(
    readonly session: Session,
    readonly areas: readonly RangeAreasObject[]
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("WorkbookRangeAreas");
  }
}
