// Runs simulations with @cloud-copilot/iam-simulate.
//
// In:  JSON Lines {"id", "what"?, "request", "identityPolicies", …}: the package's own `Simulation`, with an `id` and a
//      `what` that come back. Parts that are left out or null are empty.
// Out: JSON Lines {"id", "what"?, "result": "Allowed" | "ImplicitlyDenied" | "ExplicitlyDenied" | "error", "errors"?}.
import { createInterface } from 'node:readline';
import { runSimulation } from '@cloud-copilot/iam-simulate';

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, what, ...given } = JSON.parse(line);
  const simulation = {
    identityPolicies: [],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    ...given,
  };
  simulation.request.contextVariables ??= {};
  if (simulation.resourcePolicy === null) delete simulation.resourcePolicy;
  let answer;
  try {
    const ran = await runSimulation(simulation, {});
    answer =
      ran.resultType === 'error'
        ? { id, what, result: 'error', errors: ran.errors }
        : { id, what, result: ran.overallResult };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer = { id, what, result: 'error', errors: { message } };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
