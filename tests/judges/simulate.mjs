// Runs simulations with @cloud-copilot/iam-simulate.
//
// In:  JSON Lines {"id", "request", "identityPolicies", …}: the package's own `Simulation` and an `id` and `what`, which come back. Parts that are
//      left out are empty; no service control policies means one that allows everything.
// Out: JSON Lines {"id", "result": "Allowed" | "ImplicitlyDenied" | "ExplicitlyDenied" | "error", "errors"?}.
import { createInterface } from 'node:readline';
import { runSimulation } from '@cloud-copilot/iam-simulate';

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, what, ...given } = JSON.parse(line);
  const simulation = { identityPolicies: [], serviceControlPolicies: [], resourceControlPolicies: [], ...given };
  simulation.request.contextVariables ??= {};
  simulation.resourcePolicy ??= undefined;
  let answer;
  try {
    const ran = await runSimulation(simulation, {});
    answer = ran.resultType === 'error'
      ? { id, what, result: 'error', errors: ran.errors }
      : { id, what, result: ran.overallResult };
  } catch (error) {
<<<<<<< HEAD
    answer = { id, what, result: 'error', errors: { message: String(error?.message ?? error) } };
=======
    answer = { id, result: 'error', errors: { message: error instanceof Error ? error.message : String(error) } };
>>>>>>> main
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
