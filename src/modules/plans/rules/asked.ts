/** Codes of what the use cases of this module refuse themselves, beside the rules' own. */
export type AskedRefusal = 'plans/none-yet' | 'constraint/one_plan_per_dossier'
