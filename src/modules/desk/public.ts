export { tellFact } from './store/notices.ts'
