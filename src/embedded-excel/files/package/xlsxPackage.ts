import { strToU8 } from "fflate";
import { WorkbookFileError } from "../workbookFileError";
import { addDefault, addOverride, CONTENT_TYPES_PART, removeOverride } from "./contentTypes";
import {
  freeRelationshipId,
  kindOf,
  readRelationships,
  relationshipsPartOf,
  relativeTarget,
  writeRelationships,
  type Relationship,
} from "./relationships";
import { decodePart, unzipParts, zipParts } from "./zip";

/** The parts of a workbook file. Parts that nobody sets keep their bytes. */
export class XlsxPackage {
  private changed = false;
  private bytesRead = 0;

  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    private readonly mostRead = Infinity
  ) {}

  static read(bytes: Uint8Array, limit: number): XlsxPackage {
    const made = new XlsxPackage(unzipParts(bytes, limit));
    if (!made.has(CONTENT_TYPES_PART))
      throw new WorkbookFileError("NotAWorkbook", "The file is not an .xlsx workbook.");
    return made;
  }

  static of(parts: Readonly<Record<string, string>>): XlsxPackage {
    return new XlsxPackage(
      new Map(Object.entries(parts).map(([name, source]) => [name, strToU8(source)]))
    );
  }

  /**
   * The same parts, of which only so many bytes are given out: a part to which many others lead is read many times.
   * Reading on throws a WorkbookFileError "TooLarge".
   */
  metered(mostBytes: number): XlsxPackage {
    return new XlsxPackage(this.parts, mostBytes);
  }

  /** A package that can be changed without changing this one. */
  copy(): XlsxPackage {
    return new XlsxPackage(new Map(this.parts));
  }

  toBytes(): Uint8Array {
    return zipParts(this.parts);
  }

  /** Whether anything was set or removed since the package was read or copied. */
  get isChanged(): boolean {
    return this.changed;
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  bytes(part: string): Uint8Array | undefined {
    const bytes = this.parts.get(part);
    this.bytesRead += bytes?.length ?? 0;
    if (this.bytesRead > this.mostRead)
      throw new WorkbookFileError("TooLarge", "The parts of the workbook lead to each other.");
    return bytes;
  }

  /** Characters of an XML part, or undefined when there is no such part. */
  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes === undefined ? undefined : decodePart(bytes);
  }

  set(part: string, contents: string | Uint8Array): void {
    this.changed = true;
    this.parts.set(part, typeof contents === "string" ? strToU8(contents) : contents);
  }

  /** Adds a part with its content type. */
  add(part: string, contents: string | Uint8Array, contentType: string): void {
    this.set(part, contents);
    this.changeContentTypes((source) =>
      addOverride(removeOverride(source, part), part, contentType)
    );
  }

  /** Gives all parts of an extension a type, unless they have one. */
  addDefaultType(extension: string, contentType: string): void {
    this.changeContentTypes((source) => addDefault(source, extension, contentType));
  }

  /** Removes a part, its relationships and its content type; not the relationships that lead to it. */
  remove(part: string): void {
    this.changed = true;
    this.parts.delete(part);
    this.parts.delete(relationshipsPartOf(part));
    this.changeContentTypes((source) => removeOverride(source, part));
  }

  /** A name that no part has: "xl/tables/table%.xml" with the first free number. */
  freeName(pattern: string): string {
    const taken = new Set(this.names.map((name) => name.toLowerCase()));
    let serial = 1;
    while (taken.has(pattern.replace("%", String(serial)).toLowerCase())) serial++;
    return pattern.replace("%", String(serial));
  }

  /** The relationships of a part; of the package itself for "". */
  relationships(part: string): Relationship[] {
    const source = this.text(relationshipsPartOf(part));
    return source === undefined ? [] : readRelationships(part, source);
  }

  /** Parts of a kind that a part leads to, such as "table"; those that are missing are left out. */
  related(part: string, kind: string): Relationship[] {
    return this.relationships(part).filter(
      (item) => kindOf(item) === kind && !item.external && this.has(item.target)
    );
  }

  /** Adds a relationship and returns its id. */
  relate(part: string, type: string, target: string, external = false): string {
    const relationships = this.relationships(part);
    const id = freeRelationshipId(relationships);
    const written = external ? target : relativeTarget(part, target);
    this.setRelationships(part, [...relationships, { id, type, target, external, written }]);
    return id;
  }

  unrelate(part: string, id: string): void {
    this.setRelationships(
      part,
      this.relationships(part).filter((item) => item.id !== id)
    );
  }

  /** Removes a part and what only it leads to: the tables, drawings and comments of a deleted sheet. */
  removeTree(part: string): void {
    const below = this.relationships(part).filter((item) => !item.external);
    this.remove(part);
    for (const { target } of below)
      if (this.has(target) && !this.isReferred(target)) this.removeTree(target);
  }

  private isReferred(part: string): boolean {
    const owners = this.names.filter((name) => name.endsWith(".rels"));
    return owners.some((name) => {
      const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
      return this.relationships(owner).some((item) => item.target === part && !item.external);
    });
  }

  private setRelationships(part: string, relationships: readonly Relationship[]): void {
    const name = relationshipsPartOf(part);
    if (relationships.length === 0) this.parts.delete(name);
    else this.set(name, writeRelationships(relationships));
  }

  private changeContentTypes(change: (source: string) => string): void {
    this.set(CONTENT_TYPES_PART, change(this.text(CONTENT_TYPES_PART) ?? ""));
  }
}
