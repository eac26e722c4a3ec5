const DEVELOPMENT_URL = "https://localhost:3000/";

// Reserved by RFC 2606 and RFC 6761, and the fictitious companies of Microsoft's templates.
const PLACEHOLDER_HOSTS = [
  /(^|\.)example(\.(com|org|net))?$/,
  /(^|\.)(test|invalid|localhost|local)$/,
  /(^|\.)(contoso|fabrikam)\.\w+$/,
  /^127\./,
  /^0\.0\.0\.0$/,
  /^\[::1?\]$/,
];

/**
 * The address that a production build is published at, always with a final slash.
 * Throws an error of one line when `value` cannot be a public address.
 */
function productionBaseUrl(value) {
  if (!value) throw refusal("is not set");
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined) throw refusal(`is not an address: ${value}`);
  if (url.protocol !== "https:") throw refusal(`must begin with https://, but is ${value}`);
  if (PLACEHOLDER_HOSTS.some((placeholder) => placeholder.test(url.hostname))) {
    throw refusal(`is a placeholder: ${value}`);
  }
  if (url.search || url.hash || url.username)
    throw refusal(`must be a plain folder address, but is ${value}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function refusal(reason) {
  const error = new Error(
    `PLANKOLL_BASE_URL ${reason}. Set it to the https address where dist/ is published, such as https://addins.kommun.se/plankoll/.`
  );
  // webpack prints the stack of what its configuration throws; one line says all there is to do.
  error.stack = `Error: ${error.message}`;
  return error;
}

/** The manifest for production: every development address replaced, none left behind. */
function productionManifest(manifest, baseUrl) {
  const published = manifest.replaceAll(DEVELOPMENT_URL, baseUrl);
  const left = /https?:\/\/localhost[^"<\s]*/.exec(published);
  if (left)
    throw new Error(
      `manifest.xml still points at ${left[0]}: use addresses below ${DEVELOPMENT_URL}`
    );
  return published;
}

module.exports = { DEVELOPMENT_URL, productionBaseUrl, productionManifest };
