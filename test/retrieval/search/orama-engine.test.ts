import { createOramaEngine } from "../../../src/retrieval/search/orama-engine.ts";
import { engineContract } from "./engine.contract.ts";

engineContract("Orama with the bm25f plugin", createOramaEngine);
