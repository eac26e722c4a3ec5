import "./gridLanguage";
import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";

const container = document.getElementById("root");
if (container === null) throw new Error("The page has no element with the id root.");
createRoot(container).render(<Workbench />);
