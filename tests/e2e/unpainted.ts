export { leaveUndrawn, leaveUnpainted } from '../../scripts/lib/unpainted.ts';
