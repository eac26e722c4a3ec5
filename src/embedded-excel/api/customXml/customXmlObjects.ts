import type { CustomXmlPartModel } from "../../model/features";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";
import { namespaceOf } from "./readXml";

/** `Excel.CustomXmlPartCollection`, and with a namespace `Excel.CustomXmlPartScopedCollection`. */
export class CustomXmlPartsObject implements ApiObject {
  constructor(
    readonly session: Session,
    private readonly namespaceUri: string | null = null
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(
      this.namespaceUri === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection"
    );
  }

  get parts(): CustomXmlPartObject[] {
    return this.session.workbook.customXmlParts
      .filter(({ xml }) => this.namespaceUri === null || namespaceOf(xml) === this.namespaceUri)
      .map((model) => new CustomXmlPartObject(this.session, model));
  }

  find(id: string): CustomXmlPartObject | undefined {
    const wanted = id.toLowerCase();
    return this.parts.find(({ part }) => part.id.toLowerCase() === wanted);
  }

  add(xml: string): CustomXmlPartObject {
    namespaceOf(xml);
    const { workbook } = this.session;
    const model: CustomXmlPartModel = { id: workbook.newFeatureId(), xml };
    workbook.customXmlParts.push(model);
    workbook.changed({ kind: "settings" });
    return new CustomXmlPartObject(this.session, model);
  }
}

/** `Excel.CustomXmlPart`. */
export class CustomXmlPartObject implements ApiObject {
  constructor(
    readonly session: Session,
    private readonly model: CustomXmlPartModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("CustomXmlPart");
  }

  /** @throws HostError `ItemNotFound` when the part has been deleted. */
  get part(): CustomXmlPartModel {
    if (!this.session.workbook.customXmlParts.includes(this.model)) throw itemNotFound();
    return this.model;
  }

  write(xml: string): null {
    namespaceOf(xml);
    this.part.xml = xml;
    this.session.workbook.changed({ kind: "settings" });
    return null;
  }

  remove(): null {
    const { workbook } = this.session;
    workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(this.part), 1);
    workbook.changed({ kind: "settings" });
    return null;
  }
}
