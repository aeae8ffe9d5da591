// Runs simulations with @cloud-copilot/iam-simulate.
//
// In:  JSON Lines {"id", "request", "identityPolicies", …}: the package's own `Simulation` and an `id`. Parts that are
//      left out are empty; no service control policies means one that allows everything.
// Out: JSON Lines {"id", "result": "Allowed" | "ImplicitlyDenied" | "ExplicitlyDenied" | "error", "errors"?}.
import { createInterface } from 'node:readline';
import { runSimulation } from '@cloud-copilot/iam-simulate';

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, ...given } = JSON.parse(line);
  const simulation = { identityPolicies: [], serviceControlPolicies: [], resourceControlPolicies: [], ...given };
  simulation.request.contextVariables ??= {};
  let answer;
  try {
    const ran = await runSimulation(simulation, {});
    answer = ran.resultType === 'error'
      ? { id, result: 'error', errors: ran.errors }
      : { id, result: ran.overallResult };
  } catch (error) {
    answer = { id, result: 'error', errors: { message: error instanceof Error ? error.message : String(error) } };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
