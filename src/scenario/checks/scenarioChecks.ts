import { checkCalibration } from './checkCalibration.ts';
import { checkCallers } from './checkCallers.ts';
import { checkComparison } from './checkComparison.ts';
import { checkDecisions } from './checkDecisions.ts';
import { checkDesign } from './checkDesign.ts';
import { checkDevices } from './checkDevices.ts';
import { checkExpectedPoints } from './checkExpectedPoints.ts';
import { checkGroups, checkTeams } from './checkGroups.ts';
import { checkIssues } from './checkIssues.ts';
import { checkOrders } from './checkOrders.ts';
import { checkParameters } from './checkParameters.ts';
import { checkReplicates } from './checkReplicates.ts';
import { checkSales } from './checkSales.ts';
import { checkPeriods, checkWeeks } from './checkWeeks.ts';
import type { ScenarioCheck } from './scenarioCheck.ts';

/** Everything that makes a scenario impossible although each of its values is valid. */
export const scenarioChecks: readonly ScenarioCheck[] = [
  checkWeeks,
  checkPeriods,
  checkGroups,
  checkTeams,
  checkIssues,
  checkDecisions,
  checkCallers,
  checkOrders,
  checkParameters,
  checkDevices,
  checkSales,
  checkComparison,
  checkDesign,
  checkCalibration,
  checkReplicates,
  checkExpectedPoints,
];
