import { engineContract } from "./engine.contract.ts";
import { createReferenceEngine } from "./reference-engine.ts";

engineContract("The plain reference", createReferenceEngine);
