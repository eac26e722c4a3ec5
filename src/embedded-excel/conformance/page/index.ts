import { ConformancePage } from "./conformancePage";
import "./page.css";

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

void Office.onReady(() => {
  const surroundings = { document, excel: Excel, office: Office, copy };
  new ConformancePage(surroundings).start();
});
