/** Pages that show things of several domains together: home, the lists, and one property, unit, tenant or lease with all around it. */
package com.baribhara.web.office;
