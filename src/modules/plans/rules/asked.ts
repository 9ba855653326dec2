/** Codes of what the use cases of this module refuse themselves, beside the rules' own. */
export type AskedRefusal =
  | 'plans/none-yet'
  | 'plans/no-such-version'
  | 'plans/not-of-this-family'
  | 'constraint/one_plan_per_household'
