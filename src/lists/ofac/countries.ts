/** Countries and territories as OFAC writes them. What stands in parentheses behind a number is a country only if it is here: it may be a town. */

export const countries: ReadonlySet<string> = new Set(
  `
  Afghanistan; Albania; Algeria; Andorra; Angola; Anguilla; Antigua and Barbuda; Argentina; Armenia; Aruba; Australia; Austria;
  Azerbaijan; Bahamas, The; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia;
  Bosnia and Herzegovina; Botswana; Brazil; Brunei; Bulgaria; Burkina Faso; Burma; Burundi; Cabo Verde;
  Cabo Verde.  Previously Cape Verde.; Cambodia; Cameroon; Canada; Cayman Islands; Central African Republic; Chad; Chile; China;
  Colombia; Comoros; Congo, Democratic Republic of the; Congo, Republic of the; Cook Islands; Costa Rica; Cote d Ivoire;
  Croatia; Cuba; Curacao; Cyprus; Czech Republic; Denmark; Djibouti; Dominica; Dominican Republic; Ecuador; Egypt; El Salvador;
  Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia; Fiji; Finland; France; French Guiana; Gabon; Georgia; Germany; Ghana;
  Gibraltar; Greece; Greenland; Grenada; Guam; Guatemala; Guernsey; Guinea; Guinea-Bissau; Guyana; Haiti; Honduras; Hong Kong;
  Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Isle of Man; Israel; Italy; Jamaica; Japan; Jersey; Jordan;
  Kazakhstan; Kenya; Kiribati; Korea, North; Korea, South; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia;
  Libya; Liechtenstein; Lithuania; Luxembourg; Macau; Macedonia, The Former Yugoslav Republic of; Madagascar; Malawi; Malaysia;
  Maldives; Mali; Malta; Man, Isle of; Marshall Islands; Martinique; Mauritania; Mauritius; Mexico;
  Micronesia, Federated States of; Moldova; Monaco; Mongolia; Montenegro; Morocco; Mozambique; Namibia; Nauru; Nepal;
  Netherlands; Netherlands Antilles; New Caledonia; New Zealand; Nicaragua; Niger; Nigeria; Niue;
  North Macedonia, The Republic of; Norway; Oman; Pakistan; Palau; Palestinian; Panama; Papua New Guinea; Paraguay; Peru;
  Philippines; Poland; Portugal; Puerto Rico; Qatar; Romania; Russia; Rwanda; Saint Kitts and Nevis; Saint Lucia;
  Saint Vincent and the Grenadines; Samoa; San Marino; Sao Tome and Principe; Saudi Arabia; Senegal; Serbia; Seychelles;
  Sierra Leone; Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; South Africa; South Sudan; Spain; Sri Lanka; Sudan;
  Suriname; Swaziland; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; The Gambia; Timor-Leste; Togo; Tonga;
  Trinidad and Tobago; Tunisia; Turkey; Turkmenistan; Turks and Caicos Islands; Tuvalu; Uganda; Ukraine; United Arab Emirates;
  United Kingdom; United States; Uruguay; Uzbekistan; Vanuatu; Vatican City; Venezuela; Vietnam; Virgin Islands, British;
  Virgin Islands, U.S.; West Bank; Western Sahara; Yemen; Zambia; Zimbabwe
  `
    .trim()
    .split(/;\s+/),
);
