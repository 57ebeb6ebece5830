/* In: an indicator and a figure. Out: whether the one can measure the other. */
#include "code/figures/indicator.h"

/* What class of figure an indicator takes; aid and loans are money, or where the entry says so
 * tents and barrels. */
bool ent__figure_fits(ent_slice indicator, bool goods, const ent_amount *a) {
  if (ent_slice_is(indicator, "TRADE_GROWTH"))
    return a->unit_class == ENT_UNIT_PERCENT || a->unit_class == ENT_UNIT_TIMES;
  if (ent_slice_is(indicator, "TRADE_TURNOVER") ||
      ent_slice_is(indicator, "INVESTMENT_STOCK") ||
      ent_slice_is(indicator, "INVESTMENT_PLEDGE") || ent_slice_is(indicator, "DEBT") ||
      ent_slice_is(indicator, "CONTRACT_VALUE") || ent_slice_is(indicator, "PAYMENT") ||
      ent_slice_is(indicator, "TRADE_BALANCE") || ent_slice_is(indicator, "ASSETS_FROZEN") ||
      ent_slice_is(indicator, "INVESTMENT") || ent_slice_is(indicator, "REMITTANCES") ||
      ent_slice_is(indicator, "COMPENSATION") || ent_slice_is(indicator, "COST") || ent_slice_is(indicator, "DAMAGE"))
    return a->unit_class == ENT_UNIT_MONEY;
  if (ent_slice_is(indicator, "AID") || ent_slice_is(indicator, "LOAN"))
    return a->unit_class == ENT_UNIT_MONEY ||
           (goods && (a->unit_class == ENT_UNIT_COUNT || a->unit_class == ENT_UNIT_WEIGHT || a->unit_class == ENT_UNIT_OTHER));
  if (ent_slice_is(indicator, "TOURIST_ARRIVALS"))
    return a->unit_class == ENT_UNIT_COUNT || a->unit_class == ENT_UNIT_TIMES;
  if (ent_slice_is(indicator, "TERRITORY_SHARE") || ent_slice_is(indicator, "TARIFF_RATE") || ent_slice_ends(indicator, "_SHARE"))
    return a->unit_class == ENT_UNIT_PERCENT;
  if (ent_slice_is(indicator, "MEETING_NUMBER")) /* "has held five sessions": the last was the fifth */
    return a->unit_class == ENT_UNIT_ORDINAL || (goods && (a->unit_class == ENT_UNIT_COUNT || a->unit_class == ENT_UNIT_TIMES));
  if (ent_slice_is(indicator, "RANK") || ent_slice_is(indicator, "RECOGNITION_ORDER"))
    return a->unit_class == ENT_UNIT_ORDINAL || a->unit_class == ENT_UNIT_COUNT;
  if (ent_slice_is(indicator, "VISITS"))
    return a->unit_class == ENT_UNIT_COUNT || a->unit_class == ENT_UNIT_TIMES;
  if (ent_slice_is(indicator, "AREA")) return a->unit_class == ENT_UNIT_AREA;
  if (ent_slice_is(indicator, "ARMS_TRANSFER"))
    return a->unit_class == ENT_UNIT_COUNT || a->unit_class == ENT_UNIT_WEIGHT;
  if (ent_slice_is(indicator, "BORDER_LENGTH")) return a->unit_class == ENT_UNIT_LENGTH;
  if (ent_slice_is(indicator, "DURATION")) return a->unit_class == ENT_UNIT_TIME;
  if (ent_slice_is(indicator, "CASUALTIES") || ent_slice_is(indicator, "REFUGEES") ||
      ent_slice_is(indicator, "TROOPS") || ent_slice_is(indicator, "STUDENTS") ||
      ent_slice_is(indicator, "DETAINED") || ent_slice_is(indicator, "AGREEMENTS_SIGNED") ||
      ent_slice_is(indicator, "PARTICIPANTS") || ent_slice_is(indicator, "EQUIPMENT_DESTROYED"))
    return a->unit_class == ENT_UNIT_COUNT;
  if (ent_slice_is(indicator, "EXPORTS") || ent_slice_is(indicator, "IMPORTS")) /* "eight times as large" is none */
    return a->unit_class != ENT_UNIT_ORDINAL && a->unit_class != ENT_UNIT_TIMES && a->unit_class != ENT_UNIT_TIME;
  return a->unit_class != ENT_UNIT_ORDINAL;
}
