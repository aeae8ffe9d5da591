// Asks @cloud-copilot/iam-simulate whether statements match requests.
//
// In:  JSON Lines {"id", "policy", "principal", "action", "resource", "accountId", "context"}: a policy of one statement,
//      with a Principal or without. A key of the context that is not there is absent.
// Out: JSON Lines {"id", "result": "match" | "no match" | "error", "error"?}.
//
// The statement is judged as a Deny beside an Allow for everything, so that a match is an explicit denial.
import { createInterface } from 'node:readline';
import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate';

const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, policy, principal, action, resource, accountId, context } = JSON.parse(line);
  const statements = [policy.Statement].flat().map((statement) => ({ ...statement, Effect: 'Deny' }));
  const denying = { ...policy, Statement: statements };
  const ofResource = statements.some((statement) => statement.Principal ?? statement.NotPrincipal);
  const identityPolicies = [{ name: 'everything', policy: everything }];
  if (!ofResource) identityPolicies.push({ name: 'judged', policy: denying });
  // The package asks a resource policy for its name.
  const named = { __validated: true, policyDocument: denying, metadata: { name: 'judged' }, errors: [] };
  let answer;
  try {
    const result = runUnsafeSimulation(
      {
        request: { principal, action, resource: { resource, accountId }, contextVariables: context },
        identityPolicies,
        serviceControlPolicies: [],
        resourceControlPolicies: [],
        ...(ofResource ? { resourcePolicy: named } : {}),
      },
      {},
    );
    answer = { id, result: result === 'ExplicitlyDenied' ? 'match' : 'no match' };
  } catch (error) {
    answer = { id, result: 'error', error: error instanceof Error ? error.message : String(error) };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
