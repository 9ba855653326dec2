/** What other modules may know and ask of dossiers. */
export { addTask, type NewTask } from './add-task.ts'
export { mayDecide, mayDo, mayOpen } from './may-open.ts'
export { openFor } from './open.ts'
export { addDossiers, type DossierInBulk, type EventInBulk } from './store/bulk.ts'
export { findDirection } from './store/direction.ts'
export { addEvent, findOpenDossierOf, getDossier, getOpenDossier } from './store/dossier.ts'
export { findDossiersByNumber } from './store/find.ts'
