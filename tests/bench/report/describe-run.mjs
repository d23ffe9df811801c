import { cpus, loadavg } from 'node:os';

/** What the figures of a run were taken on, and a warning where the machine has other things to do: then they say little. */
export function describeRun() {
  const cores = cpus();
  const [load = 0] = loadavg();
  const machine = `Node ${process.versions.node}, ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, load ${load.toFixed(1)} before the run`;
  return load > cores.length / 2 ? `${machine}\nThis machine is busy: times come out too long, and longest where much is computed.` : machine;
}
