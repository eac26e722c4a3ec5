/** What web servers are told to send with the files of the add-in. */
export interface SiteHeaders {
  /** The Content-Security-Policy with who may show the pages. */
  readonly policy: string;
  /** Path of the site on its server, with a slash at both ends: "/plankoll/". */
  readonly path: string;
  /** Names of the pages: "taskpane.html". */
  readonly pages: readonly string[];
  /** Names of the scripts and style sheets that have a hash in them: "taskpane.01f209de.js". */
  readonly hashed: readonly string[];
}

const DAY = 86_400;
const YEAR = 365 * DAY;

/** Pages are asked for anew each time, so that an upgrade is seen; files with a hash in their name never change. */
const CACHE = {
  pages: "no-cache",
  assets: `public, max-age=${DAY}`,
  hashed: `public, max-age=${YEAR}, immutable`,
} as const;

/** Headers of every file. X-Frame-Options is not among them: it would shut out Excel on the web. */
function everywhere({ policy }: SiteHeaders): readonly (readonly [name: string, value: string])[] {
  return [
    ["Content-Security-Policy", policy],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
  ];
}

/** `_headers`, as Cloudflare Pages, Netlify and others read it. Goes into the root of the server. */
export function headersFile(site: SiteHeaders): string {
  const { path, pages, hashed } = site;
  const rules: (readonly [string, readonly (readonly [string, string])[]])[] = [
    [`${path}*`, everywhere(site)],
    // One by one: a pattern would take in the style sheet of the help, which has no hash.
    ...hashed.map((file) => [path + file, [["Cache-Control", CACHE.hashed]]] as const),
    [`${path}assets/*`, [["Cache-Control", CACHE.assets]]],
    ...pages.map((page) => [path + page, [["Cache-Control", CACHE.pages]]] as const),
  ];
  return rules
    .map(([where, headers]) =>
      [where, ...headers.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n")
    )
    .join("\n");
}

/** `staticwebapp.config.json` of Azure Static Web Apps. */
export function azureFile(site: SiteHeaders): string {
  const { path, pages } = site;
  const cached = (route: string, value: string) => ({ route, headers: { "Cache-Control": value } });
  const config = {
    globalHeaders: Object.fromEntries(everywhere(site)),
    routes: [
      ...pages.map((page) => cached(path + page, CACHE.pages)),
      cached(`${path}assets/*`, CACHE.assets),
      cached(`${path}*.{js,css}`, CACHE.hashed),
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** `web.config` of Internet Information Services, for the folder of the site. */
export function iisFile(site: SiteHeaders): string {
  const headers = everywhere(site).map(
    // A header that the server sends already may not be added again: the whole site would answer with an error.
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${inXml(value)}" />`
  );
  const places = [
    ...site.pages.map((page) => place(page, '<clientCache cacheControlMode="DisableCache" />')),
    place("assets", '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" />'),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
    </staticContent>
  </system.webServer>
${places.join("\n")}
</configuration>
`;
}

function place(path: string, cache: string): string {
  return `  <location path="${path}">
    <system.webServer>
      <staticContent>
        ${cache}
      </staticContent>
    </system.webServer>
  </location>`;
}

function inXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** A piece of configuration for nginx: the map stands in `http`, the location in `server`. */
export function nginxFile(site: SiteHeaders): string {
  const headers = everywhere(site).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`
  );
  return `# In http { … }
map $uri $plankoll_cache {
  default "${CACHE.pages}";
  ~/assets/ "${CACHE.assets}";
  ~\\.(js|css)$ "${CACHE.hashed}";
}

# In server { … }
location ${site.path} {
  # root or alias: where the files of site/ are
${headers.join("\n")}
  add_header Cache-Control $plankoll_cache always;
}
`;
}
