import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  help: { fontSize: tokens.fontSizeBase200 },
});

/** The version that the page was built as; the build writes it there from package.json. */
const version = document.documentElement.dataset["version"] ?? "";

/** The product's name and version, and the way to help. */
export function Footer() {
  const { t, language } = useTexts();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Caption1>{[t("pane.name"), version].join(" ").trim()}</Caption1>
      <Link
        className={styles.help}
        href={language === "sv" ? "help.html" : "help-en.html"}
        target="_blank"
        rel="noreferrer"
      >
        {t("pane.help")}
      </Link>
    </footer>
  );
}
