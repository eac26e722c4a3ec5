import { defineApiType, type ApiMembers } from "../../protocol/apiType";
import { asText } from "../../protocol/arguments";
import { HostError, itemNotFound } from "../../protocol/hostError";
import { CustomXmlPartsObject, type CustomXmlPartObject } from "./customXmlObjects";
import { namespaceOf } from "./readXml";

const found = (part: CustomXmlPartObject | undefined): CustomXmlPartObject => {
  if (part === undefined) throw itemNotFound();
  return part;
};

function onlyPart({ parts }: CustomXmlPartsObject): CustomXmlPartObject | null {
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

function getOnlyItem(collection: CustomXmlPartsObject): CustomXmlPartObject {
  const only = onlyPart(collection);
  if (only !== null) return only;
  if (collection.parts.length === 0) throw itemNotFound();
  throw new HostError("InvalidOperation", "The collection does not have exactly one item.");
}

const collection: ApiMembers<CustomXmlPartsObject> = {
  items: ({ parts }) => parts,
  item: (owner, id) => found(owner.find(asText(id))),
  methods: {
    getCount: ({ parts }) => parts.length,
    getItem: (owner, [id]) => found(owner.find(asText(id))),
    getItemOrNullObject: (owner, [id]) => owner.find(asText(id)) ?? null,
  },
};

defineApiType<CustomXmlPartsObject>("CustomXmlPartCollection", {
  ...collection,
  methods: {
    ...collection.methods,
    add: (owner, [xml]) => owner.add(asText(xml)),
    getByNamespace: ({ session }, [uri]) => new CustomXmlPartsObject(session, asText(uri)),
  },
});

defineApiType<CustomXmlPartsObject>("CustomXmlPartScopedCollection", {
  ...collection,
  methods: { ...collection.methods, getOnlyItem, getOnlyItemOrNullObject: onlyPart },
});

defineApiType<CustomXmlPartObject>("CustomXmlPart", {
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    delete: (part) => part.remove(),
    getXml: ({ part }) => part.xml,
    setXml: (part, [xml]) => part.write(asText(xml)),
  },
});
