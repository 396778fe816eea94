/** @module Loads the network that reads a language, once: networks/<name>/network.yaml says which languages it reads. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home, readYaml } from "#data";
import { readModel } from "../model/weights.js";
import { createKernel } from "./kernel.js";
import { Network } from "./network.js";
import { type NetworkPlan, networkFile } from "./plan.js";
import { readNetwork } from "./weights.js";

export const NETWORK_FILE = "weights.br";
const networks = new Map<string, Network>();

/** Folders of networks whose weights are there. */
export function networkNames(): string[] {
  const folder = join(home, "networks");
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, NETWORK_FILE)))
        .sort()
    : [];
}

export const readNetworkPlan = (name: string): NetworkPlan =>
  readYaml(join("networks", name, "network.yaml"), networkFile);

export interface LoadedNetwork {
  readonly network: Network;
  /** Of the language asked for: what part each treebank has in its ways. */
  readonly treebanks: Readonly<Record<string, number>>;
}

/** The network that reads the language, or null. Languages of one network share its weights in memory. */
export function loadNetwork(lang: string): LoadedNetwork | null {
  for (const name of networkNames()) {
    const treebanks = readNetworkPlan(name).languages[lang];
    if (!treebanks) continue;
    let network = networks.get(name);
    if (!network) {
      const path = join("networks", name, NETWORK_FILE);
      network = new Network(readNetwork(readModel(readFileSync(join(home, path)), path)), createKernel());
      networks.set(name, network);
    }
    return { network, treebanks };
  }
  return null;
}
