import { connectPane } from "../browser/connectPane";

connectPane(window);
