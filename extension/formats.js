/** The forms of a policy that can be shown first, by the engine's short names. */
export const FORMATS = ['json', 'terraform', 'cloudformation', 'cdk-typescript', 'cli'];
