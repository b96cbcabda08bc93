/**
 * Work that goes on in the background, told to the pages while it goes on: over a WebSocket, or by asking again where there is none. A node
 * asks the database once a second for all who watch, whatever their number.
 */
package com.baribhara.web.live;
