export default { minutes_one: '{{count}} minut', minutes_other: '{{count}} minutter' };
