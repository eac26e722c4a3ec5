import type { Element } from "@xmldom/xmldom";
import { pathUnder } from "./addresses";
import type { ManifestCheckOptions, ManifestFacts, ManifestProblem } from "./facts";
import { attribute, childrenNamed, elementsNamed } from "./manifestXml";

/** Sizes in pixels: the first three are required by Office, the others keep the mark sharp at other display scales. */
const ribbonSizes = [16, 32, 80, 20, 24, 40, 48, 64];
const catalogueSizes = { IconUrl: 32, HighResolutionIconUrl: 64 };

interface WantedIcon {
  readonly where: string;
  readonly url: string;
  readonly size: number;
}

function sizeProblem(
  icon: WantedIcon,
  facts: ManifestFacts,
  options: ManifestCheckOptions
): ManifestProblem[] {
  const actual = facts.icons.get(pathUnder(options.baseUrl, icon.url));
  if (actual?.width === icon.size && actual.height === icon.size) return [];
  const shown = actual === undefined ? "is no PNG file" : `is ${actual.width}×${actual.height}`;
  return [
    {
      rule: "icon-size",
      message: `${icon.where} wants ${icon.size}×${icon.size} pixels, but ${icon.url} ${shown}.`,
    },
  ];
}

function catalogueIcons(root: Element): WantedIcon[] {
  return Object.entries(catalogueSizes).flatMap(([name, size]) =>
    childrenNamed(root, name).map((element) => ({
      where: name,
      url: attribute(element, "DefaultValue") ?? "",
      size,
    }))
  );
}

function ribbonIcons(root: Element): WantedIcon[] {
  const urls = new Map(
    elementsNamed(root, "Images")
      .flatMap((images) => childrenNamed(images, "Image"))
      .map((image) => [attribute(image, "id") ?? "", attribute(image, "DefaultValue") ?? ""])
  );
  return elementsNamed(root, "Icon")
    .flatMap((icon) => childrenNamed(icon, "Image"))
    .map((image) => {
      const resid = attribute(image, "resid") ?? "";
      return {
        where: `Image ${resid}`,
        url: urls.get(resid) ?? "",
        size: Number(attribute(image, "size")),
      };
    });
}

function missingSizes(icon: Element): ManifestProblem[] {
  const sizes = childrenNamed(icon, "Image").map((image) => Number(attribute(image, "size")));
  const absent = ribbonSizes.filter((size) => !sizes.includes(size));
  if (absent.length === 0) return [];
  const owner = icon.parentNode?.nodeName ?? "";
  return [{ rule: "icon-set", message: `An Icon in ${owner} lacks ${absent.join(", ")} pixels.` }];
}

/** Icons whose file has another size than the manifest says, and sets of ribbon icons that lack a size. */
export function checkIcons(
  root: Element,
  facts: ManifestFacts,
  options: ManifestCheckOptions
): ManifestProblem[] {
  const wanted = [...catalogueIcons(root), ...ribbonIcons(root)];
  return [
    ...wanted.flatMap((icon) => sizeProblem(icon, facts, options)),
    ...elementsNamed(root, "Icon").flatMap(missingSizes),
  ];
}
